# shellcheck shell=bash
# What scripts/run and scripts/test share: a .venv in the project with the exact versions of
# constraints.txt, and the system libraries that Qt needs. To be sourced; then call
#   prepare_environment run     photoedit itself
#   prepare_environment test    photoedit and what its tests need
# A stamp in .venv makes later calls cost a few milliseconds. All messages go to standard error,
# because standard output belongs to photoedit. Kept to bash 3.2, which macOS has.

project=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
venv=$project/.venv
stamp=$venv/photoedit.stamp           # written last: there is one only if everything is in place
unfinished=$venv/photoedit.unfinished # there while .venv is being changed

# These would bring in other modules than the ones in .venv.
unset PYTHONHOME PYTHONPATH

# Offscreen Qt needs the first group, a window under X11 the second, the tests all three.
packages_offscreen=(libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 fonts-dejavu-core)
packages_window=(
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
    libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1
)
packages_test=(xvfb xauth xdotool)

# NumPy, SciPy and simplejpeg, at the versions of constraints.txt, have no ready-built wheels for a newer Python.
python_check='import sys
if sys.implementation.name != "cpython" or not (3, 11) <= sys.version_info[:2] <= (3, 14): sys.exit(1)
'

say() { printf '%s\n' "$@" >&2; }

give_up() {
    say "$@"
    exit 1
}

prepare_environment() { # run|test
    if _is_ready "$1"; then return; fi
    _lock
    # Another set-up may have finished while this one waited.
    if ! _is_ready "$1"; then _set_up "$1"; fi
    exec 9<&-
}

# The Qt packages that are missing, as words; nothing where there is no apt-get to ask.
missing_qt_packages() { # run|test
    if ! _has_apt; then return; fi
    if [[ $1 == test ]]; then
        _missing "${packages_offscreen[@]}" "${packages_window[@]}" "${packages_test[@]}"
    else
        _missing "${packages_offscreen[@]}" "${packages_window[@]}"
    fi
}

# The command that installs packages, to be typed by somebody who may.
install_command() { # PACKAGE...
    local install="apt-get install --no-install-recommends $*"
    if command -v sudo >/dev/null; then
        printf 'sudo apt-get update && sudo %s' "$install"
    else
        printf "su -c 'apt-get update && %s'" "$install"
    fi
}

_is_ready() { # run|test
    local stamped
    if [[ ! -x $venv/bin/python || ! -r $stamp ]]; then return 1; fi
    IFS= read -r -d '' stamped <"$stamp" || true
    # An environment for tests can run photoedit as well.
    case ${stamped%%$'\n'*} in
        "$1" | test) [[ ${stamped#*$'\n'} == "$(_made_from)"$'\n' ]] ;;
        *) return 1 ;;
    esac
}

# Everything .venv depends on. The paths count too: a moved or copied .venv still points to where it was.
_made_from() {
    cksum "$project/pyproject.toml" "$project/constraints.txt"
    readlink -f "$venv/bin/python"
}

_lock() {
    if ! command -v flock >/dev/null; then return; fi
    # Any file would do; this one is always there, and .venv may be deleted while the lock is held.
    exec 9<"$project/pyproject.toml"
    if ! flock -n 9; then
        say "Another set-up of this project is at work; waiting for it to end."
        flock 9 || true # some network file systems cannot lock
    fi
}

_set_up() { # run|test
    local fresh=no python='' made_from
    local extras='.'
    if [[ $1 == test ]]; then extras='.[test]'; fi

    if ! _venv_works; then
        fresh=yes
        python=$(_find_python)
    fi
    _install_system_packages "$1" "$python"

    if [[ $fresh == yes ]]; then
        rm -rf "$venv"
        mkdir "$venv"
        : >"$unfinished"
        "$python" -m venv "$venv" >&2
    fi
    # Read before the installation, so that a change made during it is noticed next time.
    made_from=$(_made_from)
    rm -f "$stamp"
    : >"$unfinished"
    say "Setting up .venv with photoedit's libraries. The first time takes a minute or more."
    _pip_install "$extras"
    # pip compiles what it installs, but not the sources that stay here; not every Python keeps what it compiles.
    "$venv/bin/python" -m compileall -q "$project/photoedit" >&2 || true # the folder may be read-only
    printf '%s\n%s\n' "$1" "$made_from" >"$stamp.new"
    rm -f "$unfinished"
    mv "$stamp.new" "$stamp"
}

# False for a .venv that was interrupted while being made, was moved, or whose Python is gone.
_venv_works() {
    local stamped=''
    if [[ ! -x $venv/bin/python || -e $unfinished ]]; then return 1; fi
    if [[ -r $stamp ]]; then
        IFS= read -r -d '' stamped <"$stamp" || true
        if [[ $stamped != *" $project/pyproject.toml"$'\n'* ]]; then return 1; fi
    fi
    "$venv/bin/python" -c "${python_check}import pip" 2>/dev/null
}

_find_python() {
    local name found
    local names=(python3 python3.14 python3.13 python3.12 python3.11)
    if [[ -n ${PYTHON:-} ]]; then names=("$PYTHON"); fi
    for name in "${names[@]}"; do
        # The base executable: inside another virtual environment, what that one was made from.
        if found=$("$name" -c "${python_check}print(sys._base_executable or sys.executable)" 2>/dev/null); then
            printf '%s' "$found"
            return
        fi
    done
    give_up "photoedit needs Python 3.11, 3.12, 3.13 or 3.14, and there is none as ${names[*]}." \
        "Install one, or say where it is: PYTHON=/where/it/is/python3.12 $0"
}

_install_system_packages() { # run|test PYTHON (empty if .venv is there already)
    local venv_package='' wanted=() qt=()
    if [[ -n $2 ]] && ! "$2" -c 'import ensurepip, venv' 2>/dev/null; then
        # Debian keeps what makes virtual environments in a package of its own.
        venv_package=$("$2" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        wanted+=("$venv_package")
    fi
    # The names have no spaces, so they may be split into words.
    # shellcheck disable=SC2207
    qt=($(missing_qt_packages "$1"))
    wanted+=(${qt[@]+"${qt[@]}"})

    if ! _has_apt; then
        if [[ -n $venv_package ]]; then
            give_up "$2 cannot make a virtual environment: it lacks the modules venv and ensurepip." \
                "Install them, or name another Python: PYTHON=/where/it/is/python3 $0"
        fi
        if [[ $(uname) != Darwin ]]; then
            say "This system has no apt-get, so whether Qt's libraries are there was not checked. Debian calls them:" \
                "    ${packages_offscreen[*]} ${packages_window[*]}"
            if [[ $1 == test ]]; then say "and the tests also use: ${packages_test[*]}"; fi
        fi
        return
    fi
    if [[ ${#wanted[@]} == 0 ]]; then return; fi

    if (( EUID == 0 )) || sudo -n true 2>/dev/null; then
        say "Installing system packages with apt-get: ${wanted[*]}"
        if _apt_install "${wanted[@]}"; then
            if [[ -z $venv_package ]] || "$2" -c 'import ensurepip, venv' 2>/dev/null; then return; fi
            give_up "$2 still cannot make a virtual environment, so it is not Debian's own Python." \
                "Name another one: PYTHON=/usr/bin/python3 $0"
        fi
        say "apt-get could not install them."
    fi
    if [[ -n $venv_package ]]; then
        give_up "Some system packages are missing. Install them, then try again:" \
            "    $(install_command "${wanted[@]}")"
    elif [[ $1 == test ]]; then
        give_up "The tests need system packages that are missing. Install them, then try again:" \
            "    $(install_command "${wanted[@]}")"
    fi
    # A batch needs no Qt.
    say "The window needs system packages that are missing; the command line works without. To install them:" \
        "    $(install_command "${wanted[@]}")"
}

_has_apt() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

_missing() { # PACKAGE...
    local name installed
    # Debian 13 and Ubuntu 24.04 renamed some libraries to ...t64; apt-get still takes the old names.
    # dpkg-query fails if it does not know one of them, which is an answer like any other.
    # shellcheck disable=SC2016  # dpkg-query expands these
    installed=" $(dpkg-query -W -f '${Package}=${db:Status-Status} ' "$@" "${@/%/t64}" 2>/dev/null || true)"
    for name in "$@"; do
        case $installed in
            *" $name=installed "* | *" ${name}t64=installed "*) ;;
            *) printf '%s ' "$name" ;;
        esac
    done
}

_apt_install() { # PACKAGE...
    local output
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300)
    if (( EUID != 0 )); then apt=(sudo -n "${apt[@]}"); fi
    # 9<&- keeps the lock out of the hands of services that a package may start.
    if output=$("${apt[@]}" install --no-install-recommends "$@" 2>&1 </dev/null 9<&-); then return; fi
    # The package lists may be missing or old. One unreachable source among several does no harm.
    if output=$({
        "${apt[@]}" update || true
        "${apt[@]}" install --no-install-recommends "$@"
    } 2>&1 </dev/null 9<&-); then return; fi
    say "$output"
    return 1
}

_pip_install() { # what
    local quiet=(--quiet)
    if [[ -t 2 ]]; then quiet=(); fi
    # pip catches the interrupt key and ends in an orderly way, and bash would go on. Leave at once instead,
    # with the mark of an unfinished .venv in place: pip may have been in the middle of a package.
    trap 'exit 130' INT
    if ! (cd "$project" && "$venv/bin/python" -m pip install ${quiet[@]+"${quiet[@]}"} \
        --disable-pip-version-check --constraint constraints.txt --editable "$1" >&2); then
        rm -f "$unfinished" # pip has put back what it had begun
        give_up "pip could not install photoedit's libraries; its message is above. To start afresh, delete .venv."
    fi
    trap - INT
}
