package org.dateline.cli;

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
    footerHeading = "%nBegin with:%n",
    footer = {
      "  dateline serve data/articles      what the sample articles say, in a browser",
      "  dateline build article.txt        what one article says, as Turtle",
      "  dateline help COMMAND             what a command can do",
      "",
      "Shell completion: source <(dateline generate-completion)"
    })
final class DatelineCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new MissingCommand(spec.commandLine());
  }

  /** Nothing was asked for: what can be is shown. */
  static final class MissingCommand extends ParameterException {
    private static final long serialVersionUID = 1L;

    MissingCommand(CommandLine command) {
      super(command, "A command is missing.");
    }
  }

  /** The command with all that hangs on it, ready to be executed. */
  static CommandLine commandLine(Streams streams, PipelineLoader loader) {
    Problems problems = new Problems();
    CommandLine root =
        new CommandLine(new DatelineCommand())
            .addSubcommand(new BuildCommand(streams, loader))
            .addSubcommand(new LoadCommand(streams, loader))
            .addSubcommand(new ServeCommand(streams, loader))
            .addSubcommand(new QueryCommand(streams))
            .addSubcommand(new ExportCommand(streams))
            .addSubcommand(new ValidateCommand(streams.text()))
            .addSubcommand(new ExplainCommand(streams.text()))
            .addSubcommand(new EvaluateCommand(streams.text(), loader))
            .addSubcommand(GazetteerCommand.commandLine(streams))
            .addSubcommand(new EnrichCommand())
            .addSubcommand(LexiconCommand.commandLine(streams.text(), loader))
            .addSubcommand(new LinkCommand(streams.text()))
            .addSubcommand(new NewcomersCommand(streams.text()))
            .addSubcommand(new AutoComplete.GenerateCompletion())
            .addSubcommand(new HelpCommand());
    addHelp(root);
    return root.setOut(streams.text())
        .setErr(streams.err())
        .setExecutionExceptionHandler(problems)
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
