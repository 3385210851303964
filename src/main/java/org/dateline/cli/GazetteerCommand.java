package org.dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "gazetteer",
    description = "Says who is who, and brings in more of them from Wikidata.")
final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** The command with its own commands. */
  static CommandLine commandLine(Streams streams) {
    return new CommandLine(new GazetteerCommand())
        .addSubcommand(new GazetteerLookupCommand(streams.text()))
        .addSubcommand(new GazetteerSyncCommand())
        .addSubcommand(new GazetteerVerifyCommand(streams.text()))
        .addSubcommand(new GazetteerIndexCommand(streams));
  }

  @Override
  public void run() {
    throw new DatelineCommand.MissingCommand(spec.commandLine());
  }
}
