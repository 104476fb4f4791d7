/** Jest keeps a hundred frames of every error. Those made and caught by the thousand are dear so; ten name the place. */
Error.stackTraceLimit = 10;
