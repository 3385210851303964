package org.dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "gazetteer", description = "Says who is who.")
final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec spec;

  private GazetteerCommand() {}

  static CommandLine commandLine(Streams streams) {
    return new CommandLine(new GazetteerCommand()).addSubcommand(new LookupCommand(streams.text()));
  }

  @Override
  public void run() {
    throw new DatelineCommand.MissingCommand(spec.commandLine());
  }
}
