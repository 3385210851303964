package org.dateline.cli;

import org.dateline.wikidata.SyncListener;

/** Tells on a terminal how far a long exchange with Wikidata has come. */
final class SyncProgress implements SyncListener {
  private static final int STEP = 1000;

  private final Console console;
  private String lastTask = "";
  private int lastSaid;

  SyncProgress(Console console) {
    this.console = console;
  }

  @Override
  public void progress(String task, int done, int total) {
    boolean news = !task.equals(lastTask) || done >= lastSaid + STEP || done == total;
    if (news) {
      lastTask = task;
      lastSaid = done;
      console.detail(task + (done > 0 ? ": " + done : "") + (total > 0 ? " of " + total : ""));
    }
  }
}
