package bantuek.command.file;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes what was uploaded and then named by no report, whatever became of whoever uploaded it: a
 * form that was left, a command that was refused, a process that ended in between.
 */
@Component
class FileSweep {

    /** A run has an end; what remains waits for the next. */
    static final int MOST = 500;

    private static final Logger log = LoggerFactory.getLogger(FileSweep.class);
    private static final String ONE_NODE_AT_A_TIME =
            "SELECT pg_try_advisory_xact_lock(hashtext('bantuek.file-sweep'))";

    private final JdbcClient jdbc;
    private final FileRows rows;
    private final Contents contents;
    private final TransactionTemplate transaction;

    FileSweep(
            JdbcClient jdbc,
            FileRows rows,
            Contents contents,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.contents = contents;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "0 23 * * * *")
    void run() {
        transaction.executeWithoutResult(_ -> {
            if (jdbc.sql(ONE_NODE_AT_A_TIME).query(Boolean.class).single()) {
                sweepRows();
            }
        });
        List<String> loose = contents.loose(MOST);
        loose.forEach(contents::sweep);
        if (!loose.isEmpty()) {
            log.info("{} contents that no file seemed to refer to were looked at", loose.size());
        }
    }

    private void sweepRows() {
        for (FileRows.Waiting file : rows.waiting(MOST)) {
            if (file.named()) {
                rows.keep(file.memo(), List.of(file.sha256()));
            } else {
                rows.drop(file);
            }
        }
    }
}
