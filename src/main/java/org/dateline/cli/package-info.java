/**
 * The command line. Each command parses its options, calls the rooms, and prints; the only room
 * that writes to the standard streams or ends the program.
 */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
