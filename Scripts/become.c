// A plug-in for GNU make: $(become Scripts/demo,PORT=$(PORT)) replaces make by a program, so that signals and status are
// its own. Variables that were given on make's command line must be named to reach it; empty ones are left out.
// https://www.gnu.org/software/make/manual/html_node/Loading-Objects.html

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef char *(*gmk_function)(const char *name, unsigned count, char **arguments);
void gmk_add_function(const char *name, gmk_function, unsigned minimum, unsigned maximum, unsigned flags);

int plugin_is_GPL_compatible;

static char *become(const char *name, unsigned count, char **arguments) {
    unsetenv("MAKEFLAGS");
    unsetenv("MAKELEVEL");
    unsetenv("MFLAGS");
    for (unsigned i = 1; i < count; i++) {
        const char *value = strchr(arguments[i], '=');
        if (value && value[1]) putenv(strdup(arguments[i]));
    }
    execl(arguments[0], arguments[0], (char *)NULL);
    return NULL; // It could not be run: the recipe goes on.
}

int become_gmk_setup(void) {
    gmk_add_function("become", become, 1, 0, 0);
    return 1;
}
