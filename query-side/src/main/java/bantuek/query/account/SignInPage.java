package bantuek.query.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** เข้าสู่ระบบ */
public record SignInPage(
        @Nullable String problem, String username, List<SampleAccounts.Account> sample) {}
