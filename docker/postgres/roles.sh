#!/usr/bin/env bash
# Makes the roles of roles.sql, with the passwords in the secret files. The image runs this once, on
# an empty volume. Run by hand it sets the passwords anew:
#   docker compose exec postgres /docker-entrypoint-initdb.d/roles.sh
# The server is told to keep what it is given here out of its log and its activity view; psql reads
# the files itself, so that no password stands in a command line or in the environment.

roles() {
    local role file
    echo '\set VERBOSITY terse' # an error would come with the statement it stood in
    for role in owner command projector reader; do
        file=/run/secrets/bantuek.database.$role-password
        if [ ! -s "$file" ] || [ ! -r "$file" ]; then
            echo "roles.sh: ไม่มีรหัสลับ / this secret is empty or cannot be read: $file (make it with ./bantuek secrets)" >&2
            return 1
        fi
        printf '\\set password `cat %s`\n' "$file"
        printf "SELECT set_config('bantuek.%s_password', :'password', false) \\\\g /dev/null\n" "$role"
    done
    echo '\i /usr/local/share/bantuek/roles.sql'
}

make_roles() {
    local script
    script=$(roles) || return 1
    PGOPTIONS='-c log_statement=none -c log_duration=off -c log_min_duration_statement=-1 -c log_min_error_statement=panic -c log_error_verbosity=terse -c track_activities=off -c client_min_messages=warning' \
        psql -v ON_ERROR_STOP=1 --no-psqlrc --quiet --single-transaction \
        --username postgres --dbname bantuek <<<"$script"
}

make_roles && echo 'roles.sh: bantuek_owner, bantuek_command, bantuek_projector, bantuek_reader'
