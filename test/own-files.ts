const USUAL = 0o022;

/** Files of tests share a process: what one of them took from others as the program does, the next one gives again. */
process.umask(USUAL);
