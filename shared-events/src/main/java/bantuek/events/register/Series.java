package bantuek.events.register;

/** Which row of numbers. */
public enum Series {
    GENERAL(""),
    /** หนังสือเวียน */
    CIRCULAR("ว");

    private final String sign;

    Series(String sign) {
        this.sign = sign;
    }

    /** What stands in front of the number. */
    public String sign() {
        return sign;
    }
}
