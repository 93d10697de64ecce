/* The head of the AppImage: unpacks what hangs on to it, a squashfs image, and starts AppRun in it.
 *
 * It needs no FUSE, which many systems lack: the image is unpacked once for each version into the
 * person's cache, and started from there. Linked statically, so it asks nothing of the system. */
#define _GNU_SOURCE
#include <squashfuse/squashfuse.h>

#include <dirent.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FAILED = 127, CHUNK = 1 << 20, OPEN_FOLDERS = 16 };
static const char CACHE[] = "costdesk-appimage";
static char half_done[PATH_MAX]; /* what to take away again where unpacking fails */

/* squashfuse names every way to pack; the image has one, and LZO's licence does not suit ours. */
int LZ4_decompress_safe(void) { return -1; }
int lzma_stream_buffer_decode(void) { return -1; }
int lzo1x_decompress_safe(void) { return -1; }
int uncompress(void) { return -1; }

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *place) {
    (void)about, (void)kind, (void)place;
    return remove(path);
}

static void remove_all(const char *folder) {
    nftw(folder, remove_one, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS);
}

static void stop(const char *what, const char *path) {
    fprintf(stderr, "CostDesk cannot be unpacked: %s %s: %s\n", what, path, strerror(errno));
    if (*half_done) remove_all(half_done);
    exit(FAILED);
}

static void join(char *out, const char *format, ...) {
    va_list values;
    va_start(values, format);
    int length = vsnprintf(out, PATH_MAX, format, values);
    va_end(values);
    if (length < 0 || length >= PATH_MAX) {
        errno = ENAMETOOLONG;
        stop("the path of", CACHE);
    }
}

/* Where this program ends and the image begins. */
static size_t size_of_head(const char *self) {
    Elf64_Ehdr head;
    int file = open(self, O_RDONLY | O_CLOEXEC);
    if (file < 0 || read(file, &head, sizeof head) != (ssize_t)sizeof head) stop("reading", self);
    close(file);
    return head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

static void write_file(sqfs *image, sqfs_inode *inode, const char *path) {
    static char chunk[CHUNK];
    int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    int file = open(path, flags, inode->base.mode & 0777);
    if (file < 0) stop("writing", path);
    for (uint64_t at = 0; at < inode->xtra.reg.file_size;) {
        sqfs_off_t length = sizeof chunk;
        errno = EIO;
        if (sqfs_read_range(image, inode, at, &length, chunk) || length <= 0) stop("reading", path);
        for (sqfs_off_t done = 0; done < length;) {
            ssize_t written = write(file, chunk + done, length - done);
            if (written < 0) stop("writing", path);
            done += written;
        }
        at += length;
    }
    if (close(file)) stop("writing", path);
}

static void write_link(sqfs *image, sqfs_inode *inode, const char *path) {
    char target[PATH_MAX];
    size_t length = sizeof target;
    if (sqfs_readlink(image, inode, target, &length) || symlink(target, path)) stop("linking", path);
}

static void write_entry(sqfs *image, sqfs_inode *inode, const char *path) {
    switch (inode->base.inode_type) {
    case SQUASHFS_DIR_TYPE:
    case SQUASHFS_LDIR_TYPE:
        if (mkdir(path, 0755)) stop("making", path);
        break;
    case SQUASHFS_REG_TYPE:
    case SQUASHFS_LREG_TYPE:
        write_file(image, inode, path);
        break;
    case SQUASHFS_SYMLINK_TYPE:
    case SQUASHFS_LSYMLINK_TYPE:
        write_link(image, inode, path);
        break;
    }
}

/* Into a folder that is empty. */
static void unpack(sqfs *image, const char *into) {
    sqfs_traverse walk;
    sqfs_inode inode;
    sqfs_err error = SQFS_OK;
    char path[PATH_MAX];
    errno = EIO;
    if (sqfs_traverse_open(&walk, image, sqfs_inode_root(image))) stop("reading", "the image");
    while (sqfs_traverse_next(&walk, &error)) {
        if (walk.dir_end) continue;
        join(path, "%s/%s", into, walk.path);
        errno = EIO;
        if (sqfs_inode_get(image, &inode, sqfs_dentry_inode(&walk.entry))) stop("reading", path);
        write_entry(image, &inode, path);
    }
    errno = EIO;
    if (error) stop("reading", "the image");
    sqfs_traverse_close(&walk);
}

/* The person's cache; 0 where nothing can be kept there. */
static int find_cache(char *cache) {
    const char *chosen = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    char base[PATH_MAX];
    if (chosen && *chosen == '/') {
        join(base, "%s", chosen);
    } else if (home && *home == '/') {
        join(base, "%s/.cache", home);
    } else {
        return 0;
    }
    mkdir(base, 0700);
    join(cache, "%s/%s", base, CACHE);
    mkdir(cache, 0700);
    struct stat about;
    /* Nobody else may put a program there for us to start. */
    return !access(cache, W_OK | X_OK) && !stat(cache, &about) && about.st_uid == geteuid();
}

/* Held as long as the program runs, and by all that it starts: nobody takes its files away. */
static int lock(const char *folder, int how) {
    char path[PATH_MAX];
    join(path, "%s.lock", folder);
    int file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file >= 0 && flock(file, how)) {
        close(file);
        return -1;
    }
    return file;
}

/* Other versions, where none of them runs any more. */
static void remove_others(const char *cache, const char *kept) {
    DIR *folder = opendir(cache);
    if (!folder) return;
    for (struct dirent *entry; (entry = readdir(folder));) {
        char path[PATH_MAX];
        if (*entry->d_name == '.' || strchr(entry->d_name, '.')) continue;
        join(path, "%s/%s", cache, entry->d_name);
        if (!strcmp(path, kept)) continue;
        int held = lock(path, LOCK_EX | LOCK_NB);
        if (held < 0) continue;
        remove_all(path);
        join(path, "%s/%s.lock", cache, entry->d_name);
        unlink(path);
        close(held);
    }
    closedir(folder);
}

/* Unpacked once for each version; two that start at once wait for each other. */
static void unpack_once(sqfs *image, const char *cache, char *folder) {
    join(folder, "%s/%08x-%llx", cache, (unsigned)image->sb.mkfs_time,
         (unsigned long long)image->sb.bytes_used);
    int held = lock(folder, LOCK_SH);
    if (held < 0) stop("locking", folder);
    if (access(folder, X_OK) && flock(held, LOCK_EX)) stop("locking", folder);
    if (access(folder, X_OK)) {
        join(half_done, "%s.part", folder);
        remove_all(half_done);
        if (mkdir(half_done, 0700)) stop("making", half_done);
        unpack(image, half_done);
        if (rename(half_done, folder)) stop("renaming", half_done);
        *half_done = 0;
        remove_others(cache, folder);
    }
    flock(held, LOCK_SH);
    fcntl(held, F_SETFD, 0);
}

static void start(const char *self, const char *folder, char **words) {
    char program[PATH_MAX];
    join(program, "%s/AppRun", folder);
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", words[0], 1);
    words[0] = program;
    execv(program, words);
    stop("starting", program);
}

/* Leaves nothing behind: for systems whose cache cannot be written to, and by wish. */
static int run_once(sqfs *image, const char *self, char **words) {
    const char *base = getenv("TMPDIR");
    char folder[PATH_MAX];
    join(folder, "%s/%s-XXXXXX", base && *base ? base : "/tmp", CACHE);
    if (!mkdtemp(folder)) stop("making", folder);
    join(half_done, "%s", folder);
    unpack(image, folder);
    pid_t child = fork();
    if (child < 0) stop("starting", folder);
    if (!child) {
        *half_done = 0;
        start(self, folder, words);
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
    remove_all(folder);
    return WIFEXITED(status) ? WEXITSTATUS(status) : FAILED;
}

int main(int count, char **words) {
    char self[PATH_MAX], cache[PATH_MAX], folder[PATH_MAX];
    const char *wish = count > 1 ? words[1] : "";
    ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length < 0) stop("finding", "itself");
    self[length] = 0;
    size_t head = size_of_head(self);
    if (!strcmp(wish, "--appimage-offset")) return printf("%zu\n", head) < 0;
    sqfs image;
    errno = EIO;
    if (sqfs_open_image(&image, self, head)) stop("reading", self);
    if (!strcmp(wish, "--appimage-extract")) {
        if (mkdir("squashfs-root", 0755)) stop("making", "squashfs-root");
        unpack(&image, "squashfs-root");
        return 0;
    }
    int by_wish = !strcmp(wish, "--appimage-extract-and-run");
    if (by_wish) {
        words[1] = words[0];
        words++;
    }
    if (by_wish || !find_cache(cache)) return run_once(&image, self, words);
    unpack_once(&image, cache, folder);
    start(self, folder, words);
}
