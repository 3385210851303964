package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: every command hangs on it. */
@Command(
    name = "dateline",
    versionProvider = DatelineCommand.Version.class,
    description =
        "Reads news and writes what it says as a knowledge graph, each fact with the sentence that"
            + " says it, each entity linked to Wikidata where the link is sure.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All went well.",
      "1:Some articles could not be read or a graph breaks the shapes; the others are done.",
      "2:The command cannot be carried out as given; the message says what to do.",
      "3:A failure that should not happen; -v shows it whole."
    },
    subcommands = {HelpCommand.class, AutoComplete.GenerateCompletion.class})
final class DatelineCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing: build, load, serve, …");
  }

  /** The command with all that hangs on it, ready to be executed. */
  static CommandLine commandLine(Streams streams) {
    Problems problems = new Problems();
    PrintWriter out = new PrintWriter(streams.out(), false, StandardCharsets.UTF_8);
    CommandLine root =
        new CommandLine(new DatelineCommand())
            .addSubcommand(new BuildCommand(streams))
            .addSubcommand(new LoadCommand(streams))
            .addSubcommand(new ServeCommand(streams))
            .addSubcommand(new QueryCommand(streams))
            .addSubcommand(new ExportCommand(streams))
            .addSubcommand(new ValidateCommand(out))
            .addSubcommand(new ExplainCommand(out))
            .addSubcommand(new EvaluateCommand(out))
            .addSubcommand(GazetteerCommand.commandLine(streams, out))
            .addSubcommand(new EnrichCommand())
            .addSubcommand(LexiconCommand.commandLine(out))
            .addSubcommand(new LinkCommand(out));
    addHelp(root);
    return root.setExecutionExceptionHandler(problems)
        .setParameterExceptionHandler(problems)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static void addHelp(CommandLine command) {
    command.getCommandSpec().mixinStandardHelpOptions(true);
    command.getCommandSpec().usageMessage().width(100);
    command.getSubcommands().values().forEach(DatelineCommand::addHelp);
  }

  /** Reads the version from the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = DatelineCommand.class.getPackage().getImplementationVersion();
      return new String[] {"dateline " + (version == null ? "(not packaged)" : version)};
    }
  }
}
