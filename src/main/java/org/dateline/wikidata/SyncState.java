package org.dateline.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.problem.UserMistake;

/**
 * How far a synchronization has come: which items each class has, page by page, and whether the new
 * tables are being put in place. Kept in a file that is replaced whole at each step.
 */
final class SyncState {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final int since;
  private final Map<String, Pages> classes = new TreeMap<>();
  private boolean publishing;

  /** The items of a class so far. */
  private static final class Pages {
    private final List<String> ids = new ArrayList<>();
    private String after = "";
    private boolean done;
  }

  private SyncState(Path file, int since) {
    this.file = file;
    this.since = since;
  }

  /**
   * Goes on where a run was broken off, or begins where there was none, or one since another year.
   */
  static SyncState open(Path file, int since) {
    SyncState state = new SyncState(file, since);
    if (!Files.exists(file)) {
      return state;
    }
    try {
      JsonNode json = JSON.readTree(Files.readString(file));
      if (json.path("since").asInt() == since) {
        state.read(json);
      }
      return state;
    } catch (IOException e) {
      throw new UserMistake(
          "The state of the last run, " + file + ", cannot be read: " + e.getMessage() + ".",
          "Delete the file to begin anew; what was fetched is kept.",
          e);
    }
  }

  private void read(JsonNode json) {
    publishing = json.path("publishing").asBoolean();
    for (Map.Entry<String, JsonNode> entry : json.path("classes").properties()) {
      Pages pages = new Pages();
      entry.getValue().path("ids").forEach(id -> pages.ids.add(id.asText()));
      pages.after = entry.getValue().path("after").asText();
      pages.done = entry.getValue().path("done").asBoolean();
      classes.put(entry.getKey(), pages);
    }
  }

  boolean isDone(String name) {
    return pages(name).done;
  }

  /** The last IRI of a class that is known. */
  String after(String name) {
    return pages(name).after;
  }

  /** Ids of the items of a class, as far as known. */
  List<String> ids(String name) {
    return List.copyOf(pages(name).ids);
  }

  private Pages pages(String name) {
    return classes.computeIfAbsent(name, key -> new Pages());
  }

  /** Remembers one more page of a class. */
  void add(String name, List<String> ids, String after, boolean last) {
    Pages pages = pages(name);
    pages.ids.addAll(ids);
    pages.after = after;
    pages.done = last;
    save();
  }

  boolean isPublishing() {
    return publishing;
  }

  /** From now on the new tables, which are complete, are put in place. */
  void publish() {
    publishing = true;
    save();
  }

  /** Forgets all: the run is complete. */
  void finish() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void save() {
    ObjectNode json = JSON.createObjectNode();
    json.put("since", since);
    json.put("publishing", publishing);
    ObjectNode all = json.putObject("classes");
    classes.forEach(
        (name, pages) -> {
          ObjectNode node = all.putObject(name);
          node.put("after", pages.after);
          node.put("done", pages.done);
          ArrayNode ids = node.putArray("ids");
          pages.ids.forEach(ids::add);
        });
    try {
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(part, json.toString());
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private UserMistake unwritable(IOException cause) {
    return new UserMistake(
        "The state of the run, " + file + ", cannot be written: " + cause + ".",
        "Check the disk and its permissions.",
        cause);
  }
}
