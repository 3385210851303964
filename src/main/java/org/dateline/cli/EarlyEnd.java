package org.dateline.cli;

/**
 * Something to be done first when the program is ended from outside, as by Ctrl+C, while this is
 * open. It runs beside the work that it interrupts, and the program ends when it is done.
 */
final class EarlyEnd implements AutoCloseable {
  private final Thread last;

  private EarlyEnd(Thread last) {
    this.last = last;
  }

  static EarlyEnd first(Runnable action) {
    Thread last = new Thread(action, "early-end");
    Runtime.getRuntime().addShutdownHook(last);
    return new EarlyEnd(last);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(last);
    } catch (IllegalStateException e) {
      // The program is ending already, and the action is under way.
    }
  }
}
