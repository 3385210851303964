package org.dateline.wikidata;

/** An error that the API reports of a request itself, rather than of the moment. */
final class ApiError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String id;

  /**
   * @param code what the API calls it
   * @param id the entity that it is about; empty for none
   */
  ApiError(String where, String code, String id, String info) {
    super(where + " reports the error " + code + ": " + info);
    this.code = code;
    this.id = id;
  }

  String code() {
    return code;
  }

  String id() {
    return id;
  }
}
