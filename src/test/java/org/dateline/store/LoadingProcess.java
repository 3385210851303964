package org.dateline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that loads made-up articles into a store, to be killed while it does. */
final class LoadingProcess {
  private LoadingProcess() {}

  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    int articles = Integer.parseInt(arguments[1]);
    LocalStore store = LocalStore.openOrCreate(directory, 2_000);
    for (int number = 0; number < articles; number++) {
      store.replace(SampleUpdates.article(number, 100));
      System.out.println(number);
    }
    store.flush();
    System.out.println("loaded");
    System.in.read();
  }

  static Process start(Path directory, int articles) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(LoadingProcess.class.getName(), directory.toString(), "" + articles));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
