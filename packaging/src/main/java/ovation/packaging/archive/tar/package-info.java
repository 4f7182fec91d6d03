/** The TAR format itself, read strictly through an index of offsets (POSIX.1 ustar, GNU, PAX). */
@NullMarked
package ovation.packaging.archive.tar;

import org.jspecify.annotations.NullMarked;
