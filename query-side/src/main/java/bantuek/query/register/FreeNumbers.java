package bantuek.query.register;

import bantuek.query.platform.Words;
import bantuek.query.register.Registers.Entry;
import java.util.ArrayList;
import java.util.List;

/** Numbers that nothing has taken, below one that something has: paper had numbers ahead. */
record FreeNumbers(int first, int last) {

    /**
     * @param entries of a whole register, by their numbers
     */
    static List<FreeNumbers> among(List<Entry> entries) {
        List<FreeNumbers> free = new ArrayList<>();
        int next = 1;
        for (Entry entry : entries) {
            int number = entry.line().number();
            if (number > next) {
                free.add(new FreeNumbers(next, number - 1));
            }
            next = number + 1;
        }
        return free;
    }

    String words(Words words) {
        return first == last
                ? words.number(first)
                : words.of("register.range", words.number(first), words.number(last));
    }
}
