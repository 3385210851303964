package org.dateline.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "gazetteer",
    description = "Says who is who, and brings in more of them from Wikidata.")
final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** The command with its own commands. */
  static CommandLine commandLine(Streams streams, PrintWriter out) {
    return new CommandLine(new GazetteerCommand())
        .addSubcommand(new GazetteerLookupCommand(out))
        .addSubcommand(new GazetteerSyncCommand())
        .addSubcommand(new GazetteerVerifyCommand(out))
        .addSubcommand(new GazetteerIndexCommand(streams));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "A command is missing: lookup, sync, verify or index.");
  }
}
