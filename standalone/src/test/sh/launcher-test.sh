#!/usr/bin/env bash
# What ./bantuek and ./mvnw promise, tried on a small tree with a stand-in for Maven, for the
# JDK and for apt-get: no network, no build, a few seconds.
#
#   launcher-test.sh [NAME]   all, or the tests whose name contains NAME
set -uo pipefail
unset CDPATH

PROJECT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../.." && pwd -P)
SCRATCH=$(mktemp -d)
readonly PROJECT SCRATCH WAIT_TENTHS=300
trap 'rm -rf "$SCRATCH"' EXIT

script() { # FILE, and its text on stdin
    mkdir -p "$(dirname "$1")"
    cat >"$1"
    chmod +x "$1"
}

# Only these are on the PATH, so that no browser, JDK or Maven of this machine is found.
readonly TOOLS=$SCRATCH/tools
make_tools() {
    local tool found
    mkdir -p "$TOOLS"
    for tool in awk bash cat chmod cksum curl cut dirname env find grep gzip head ln locale ls mkdir mktemp \
        mv od printf ps readlink rm rmdir sed sh sha512sum shasum sleep sort tail tar tee touch tr xargs; do
        if found=$(type -P "$tool"); then ln -s "$found" "$TOOLS/$tool"; fi
    done
    script "$TOOLS/id" <<<'echo 1000'
    script "$TOOLS/mvn" <<'STUB'
#!/usr/bin/env bash
case "$*" in *' -v') echo "Apache Maven ${MAVEN_VERSION:-3.9.1}"; exit ;; esac
printf '%s\n' "$@" "chromium=${BANTUEK_CHROMIUM:-}" >>maven.calls
echo "[INFO] Building Stand-in 1.0    [1/1]"
[ ! -p gate ] || read -r _ <gate
[ ! -e broken ] || { echo '[ERROR] Failed to execute goal: it is broken -> [Help 1]'; exit 1; }
mkdir -p standalone/target/lib standalone/target/classes
touch standalone/target/bantuek-standalone.jar standalone/target/classes/Main.class
STUB
}

new_tree() {
    TREE="$SCRATCH/$1/บันทึก ของเรา"
    JDK="$SCRATCH/$1/jdk 25"
    mkdir -p "$TREE/standalone/src/main" "$TREE/.mvn/wrapper" "$SCRATCH/$1/home" "$JDK/bin"
    cp "$PROJECT/bantuek" "$PROJECT/mvnw" "$TREE/"
    echo '<project/>' | tee "$TREE/pom.xml" >"$TREE/standalone/pom.xml"
    echo one >"$TREE/standalone/src/main/One.java"
    echo two >"$TREE/standalone/src/main/Two.java"
    echo 'JAVA_VERSION="25.0.3"' >"$JDK/release"
    script "$JDK/bin/javac" <<<''
    script "$JDK/bin/java" <<'STUB'
#!/usr/bin/env bash
printf 'java: %s\n' "$@"
exit "${JAVA_ANSWERS:-0}"
STUB
    cd "$TREE" || exit
}

# Runs with a bare environment; leaves what was said in $said and the exit code in $code.
try() {
    said=$(env -i PATH="$TOOLS" HOME="$TREE/../home" BANTUEK_JAVA_HOME="$JDK" "$@" 2>&1 </dev/null)
    code=$?
}

builds() { if [ -e maven.calls ]; then grep -c '^-B$' maven.calls; else echo 0; fi; }
called() { grep -qx -e "$1" maven.calls || fail "expected Maven to see: $1" "$(cat maven.calls)"; }

fail() {
    printf '    %s\n' "$@" "exit code ${code:-?}, said:" "${said:-}" >&2
    exit 1
}

ends_with() { [ "$code" -eq "$1" ] || fail "expected exit code $1"; }
says() { case $said in *"$1"*) ;; *) fail "expected to read: $1" ;; esac; }
built() { [ "$(builds)" = "$1" ] || fail "expected $1 builds, saw $(builds)"; }
wait_until() {
    local tenths=0
    until "$@" 2>/dev/null; do
        tenths=$((tenths + 1))
        [ "$tenths" -lt "$WAIT_TENTHS" ] || fail "never came true: $*"
        sleep 0.1
    done
}

test_help_needs_neither_build_nor_jdk() {
    local command
    for command in '' run test rules verify rebuild bench secrets; do
        try BANTUEK_JAVA_HOME=/none ./bantuek $command --help
        ends_with 0
        says "./bantuek ${command:-COMMAND}"
    done
    try BANTUEK_JAVA_HOME=/none ./bantuek run --port 1 --help
    ends_with 0
}

test_what_is_not_understood_is_said_in_one_line() {
    local line
    for line in nonsense 'test --nonsense' 'rules one two' 'secrets --nonsense' 'secrets one two'; do
        # shellcheck disable=SC2086 # the line is words
        try ./bantuek $line
        ends_with 64
        [ "$(echo "$said" | grep -c .)" -eq 1 ] || fail "expected one line"
    done
}

test_run_builds_and_hands_its_arguments_to_java() {
    try ./bantuek run --port 81 --data 'ที่ เก็บ'
    ends_with 0
    built 1
    says "java: $TREE/standalone/target/bantuek-standalone.jar"
    says 'java: ที่ เก็บ'
}

test_verify_hands_its_arguments_to_java_and_passes_on_what_it_answers() {
    try JAVA_ANSWERS=1 ./bantuek verify --data 'ที่ เก็บ'
    ends_with 1
    says 'java: bantuek.standalone.verify.Verify'
    says 'java: ที่ เก็บ'
}

test_rebuild_hands_its_arguments_to_java() {
    try ./bantuek rebuild --data 'ที่ เก็บ' --back
    ends_with 0
    says 'java: bantuek.standalone.rebuild.RebuildCommand'
    says 'java: --back'
}

test_run_passes_on_what_java_answers() {
    try JAVA_ANSWERS=42 ./bantuek run
    ends_with 42
}

test_run_works_through_a_link_and_keeps_the_callers_folder() {
    ln -s "$TREE/bantuek" ../home/bt
    script "$JDK/bin/java" <<<'pwd -P'
    cd ../home && try ./bt run
    ends_with 0
    says "
$(pwd -P)"
}

test_run_builds_again_only_when_something_changed() {
    try ./bantuek run
    try ./bantuek run
    built 1
    touch standalone/src/main/One.java
    try ./bantuek run
    built 1
    echo more >>standalone/src/main/One.java
    try ./bantuek run
    built 2
    rm standalone/src/main/Two.java
    try ./bantuek run
    built 3
    echo new >standalone/src/main/New.java
    try ./bantuek run
    built 4
    echo '<!-- -->' >>pom.xml
    try ./bantuek run
    built 5
    rm standalone/target/bantuek-standalone.jar
    try ./bantuek run
    built 6
    try ./bantuek run
    built 6
}

test_what_was_made_from_a_deleted_source_is_not_kept() {
    try ./bantuek run
    touch standalone/target/classes/Two.class
    rm standalone/src/main/Two.java
    try ./bantuek run
    [ -e standalone/target/classes/Main.class ] || fail "expected the new class"
    [ ! -e standalone/target/classes/Two.class ] || fail "the old class is still there"
}

test_a_build_that_fails_is_explained_and_tried_again() {
    touch broken
    try ./bantuek run
    ends_with 70
    says '[ERROR] Failed to execute goal: it is broken'
    says "$TREE/standalone/target/build.log"
    rm broken
    try ./bantuek run
    ends_with 0
    built 2
}

test_two_at_once_build_once() {
    local first second
    mkfifo gate
    env -i PATH="$TOOLS" BANTUEK_JAVA_HOME="$JDK" ./bantuek run >first 2>&1 &
    first=$!
    wait_until test -s maven.calls
    env -i PATH="$TOOLS" BANTUEK_JAVA_HOME="$JDK" ./bantuek run >second 2>&1 &
    second=$!
    wait_until grep -q "Waiting .*process $first" second
    exec 3<>gate # the build that waits goes on; another would not wait again
    rm gate
    echo go >&3
    wait "$first" || fail "$(cat first)"
    wait "$second" || fail "$(cat second)"
    built 1
}

test_a_lock_left_by_a_dead_process_is_taken_over() {
    local gone
    sh -c : &
    gone=$!
    wait "$gone"
    mkdir -p standalone/target
    ln -s "pid:$gone" standalone/target/.lock
    try ./bantuek run
    ends_with 0
    [ ! -L standalone/target/.lock ] || fail "the lock is still there"
}

test_a_folder_that_is_not_a_jdk_25_is_refused() {
    echo 'JAVA_VERSION="17.0.15"' >"$JDK/release"
    try ./bantuek run
    ends_with 69
    says "$JDK"
    try ./bantuek test
    ends_with 69
    built 0
}

test_an_old_maven_gives_way_to_the_wrapper() {
    cp "$TOOLS/mvn" mvnw
    sed -i.before 's/Building Stand-in/Building Wrapped/' mvnw
    try MAVEN_VERSION=3.6.3 ./bantuek run
    says 'Wrapped'
    try MAVEN_VERSION=3.10.0 ./bantuek test --fast
    says 'Stand-in'
}

test_more_arguments_for_maven_may_be_quoted() {
    try BANTUEK_MAVEN_ARGS="-o -Dmaven.repo.local='/a path/ที่ว่าง'" ./bantuek run
    called -o
    called '-Dmaven.repo.local=/a path/ที่ว่าง'
}

test_tests_run_with_the_browser_that_is_there() {
    script ../home/chromium <<<''
    try PATH="$TOOLS:$TREE/../home" ./bantuek test
    ends_with 0
    called "chromium=$TREE/../home/chromium"
    try ./bantuek run
    built 1
}

test_tests_without_a_browser_say_so_at_the_end() {
    try ./bantuek test
    ends_with 0
    called -Dbantuek.browser=absent
    [ "$(echo "$said" | tail -n 1 | grep -c 'BROWSER TESTS WERE NOT RUN')" -eq 1 ] || fail "expected it at the end"
}

test_tests_without_a_browser_fail_where_ci_is_true() {
    try CI=true ./bantuek test
    ends_with 69
    built 0
    try CI=true ./bantuek test --fast
    ends_with 0
}

test_rules_are_the_names_of_the_tests_of_the_rules() {
    local folder
    for folder in shared-events/src/test/java/bantuek/{office,report} command-side/src/test/java/bantuek/command/{office,route,memo,register}; do
        mkdir -p "$folder"
        cp "$PROJECT/$folder"/*Test.java "$folder"
    done
    try BANTUEK_JAVA_HOME=/none ./bantuek rules
    ends_with 0
    says "not after the next has acted"
    [ "$(echo "$said" | grep -c '^  *[a-z]')" -eq "$(grep -hE '@(Test|ParameterizedTest|RepeatedTest)' -r . --include='*Test.java' | grep -c .)" ] ||
        fail "expected as many rules as there are tests"
    try ./bantuek rules recall
    ends_with 0
    says "Recall"
    try ./bantuek rules nothing-like-it
    ends_with 1
    says "nothing-like-it"
}

test_root_gets_a_browser_from_apt_get() {
    local bin=$TREE/../root-bin
    script "$bin/id" <<<'echo 0'
    script "$bin/apt-get" <<STUB
case "\$*" in
    update) touch "$bin/updated" ;;
    *) [ -e "$bin/updated" ] && touch "$bin/chromium" && chmod +x "$bin/chromium" ;;
esac
STUB
    try CI=true PATH="$bin:$TOOLS" ./bantuek test
    ends_with 0
    called "chromium=$bin/chromium"
}

test_tests_that_fail_fail_the_command() {
    touch broken
    try ./bantuek test
    ends_with 1
    rm broken
    try ./bantuek run
    built 2
}

test_secrets_are_made_once_and_open_to_their_owner_alone() {
    local before
    try ./bantuek secrets
    ends_with 0
    case $(ls -ld secrets) in drwx------*) ;; *) fail "$(ls -ld secrets)" ;; esac
    [ "$(find secrets -type f -name '*password' -size -65c -size +31c -perm 0644 | grep -c .)" -eq 5 ] || fail "$(ls -l secrets)"
    [ "$(cat secrets/*password | tr -d 'a-zA-Z0-9_-' | wc -c)" -eq 0 ] || fail "expected nothing that a URL would quote"
    grep -Eqx '([A-HJKMNP-Z2-9]{4}-){2}[A-HJKMNP-Z2-9]{4}' secrets/bantuek.setup-code || fail "$(cat secrets/bantuek.setup-code)"
    before=$(cksum secrets/*)
    rm secrets/postgres-password
    try ./bantuek secrets
    ends_with 0
    [ "$(cksum secrets/* | grep -cFx "$(echo "$before" | grep -v postgres)")" -eq 5 ] || fail "a secret was changed"
    [ -s secrets/postgres-password ] || fail "the missing one was not made"
}

test_secrets_are_not_put_where_others_can_read() {
    mkdir -m 0755 open
    try ./bantuek secrets open
    ends_with 73
    [ -z "$(ls open)" ] || fail "$(ls open)"
}

# A Maven as small as can be, in the layout of a repository.
publish_maven() {
    local folder=$TREE/../mirror/org/apache/maven/apache-maven/3.9.0 sum
    script "$TREE/../apache-maven-3.9.0/bin/mvn" <<<'echo "wrapped: $*"'
    mkdir -p "$folder"
    tar -czf "$folder/apache-maven-3.9.0-bin.tar.gz" -C "$TREE/.." apache-maven-3.9.0
    sum=$({ sha512sum || shasum -a 512; } 2>/dev/null <"$folder/apache-maven-3.9.0-bin.tar.gz" | cut -d ' ' -f 1)
    printf 'distributionUrl=%s\ndistributionSha512Sum=%s\n' \
        'https://nowhere.invalid/apache-maven-3.9.0-bin.tar.gz' "${1:-$sum}" >.mvn/wrapper/maven-wrapper.properties
    MIRROR="file://$(echo "$TREE/../mirror" | sed 's/ /%20/g')"
}

test_the_wrapper_fetches_once() {
    publish_maven
    try MVNW_REPOURL="$MIRROR/" ./mvnw one two
    ends_with 0
    says 'wrapped: one two'
    rm -rf ../mirror
    try ./mvnw again
    ends_with 0
    says 'wrapped: again'
}

test_the_wrapper_refuses_a_file_that_was_changed() {
    publish_maven "$(printf '%0128d' 7)"
    try MVNW_REPOURL="$MIRROR" ./mvnw one
    ends_with 76
    [ -z "$(ls -A ../home/.m2/wrapper/dists)" ] || fail "$(ls -A ../home/.m2/wrapper/dists)"
}

test_two_wrappers_at_once_leave_one_maven() {
    local first
    publish_maven
    env -i PATH="$TOOLS" HOME="$TREE/../home" MVNW_REPOURL="$MIRROR" ./mvnw one >first 2>&1 &
    first=$!
    try MVNW_REPOURL="$MIRROR" ./mvnw two
    ends_with 0
    wait "$first" || fail "$(cat first)"
    [ "$(find ../home -name mvn | grep -c .)" -eq 1 ] || fail "$(find ../home -name mvn)"
}

make_tools
failed=0
count=0
for name in $(compgen -A function test_); do
    case $name in *"${1:-}"*) ;; *) continue ;; esac
    count=$((count + 1))
    if (new_tree "$name" && "$name"); then
        echo "ok      ${name//_/ }"
    else
        echo "NOT OK  ${name//_/ }"
        failed=$((failed + 1))
    fi
done
echo "$count tests of the launcher, $failed failed"
[ "$count" -gt 0 ] && [ "$failed" -eq 0 ]
