package org.dateline.store;

/**
 * Who asks a remote server to write.
 *
 * @param user the user's name
 * @param password the password, never printed
 */
public record Login(String user, String password) {
  @Override
  public String toString() {
    return "Login[" + user + "]";
  }
}
