package bantuek.query.town;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row as PostgreSQL prints it, so that a test can say exactly what stands there. */
public final class Rows {

    private Rows() {}

    public static Map<String, String> asText(ResultSet row, int number) throws SQLException {
        Map<String, String> text = new LinkedHashMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String value = row.getString(i);
            text.put(row.getMetaData().getColumnName(i), value == null ? "" : value);
        }
        return text;
    }
}
