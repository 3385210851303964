package org.dateline.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Principal;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * HTTP Basic authentication of the one user who may write. Fuseki's own rules for the endpoints
 * then decide by the user's name. The password itself is not kept: only what PBKDF2 makes of it.
 */
final class EditorLogin implements Filter {
  static final String USER = "editor";
  static final String UPDATE = "update";
  static final String DATA = "data";
  private static final String SCHEME = "Basic ";
  private static final int ITERATIONS = 210_000;
  private static final int KEY_BITS = 256;

  private final byte[] salt = new byte[16];
  private final byte[] expected;

  /** Hash of a login that was found right, so that not every request pays for PBKDF2. */
  private volatile byte[] accepted = new byte[0];

  EditorLogin(String password) {
    new SecureRandom().nextBytes(salt);
    this.expected = stretched(password);
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    Optional<String> login = Optional.ofNullable(request.getHeader("Authorization"));
    if (login.isPresent() && isEditor(login.get())) {
      chain.doFilter(asEditor(request), out);
    } else if (login.isPresent() || isForWriting(request)) {
      HttpServletResponse response = (HttpServletResponse) out;
      response.setHeader("WWW-Authenticate", "Basic realm=\"Dateline\", charset=\"UTF-8\"");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      chain.doFilter(in, out);
    }
  }

  private static boolean isForWriting(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.endsWith("/" + DatelineServer.DATASET + "/" + UPDATE)
        || path.endsWith("/" + DatelineServer.DATASET + "/" + DATA);
  }

  private static HttpServletRequest asEditor(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getRemoteUser() {
        return USER;
      }

      @Override
      public Principal getUserPrincipal() {
        return () -> USER;
      }
    };
  }

  private boolean isEditor(String login) {
    byte[] hash = sha256(login);
    if (MessageDigest.isEqual(hash, accepted)) {
      return true;
    }
    Optional<String> password = password(login);
    if (password.isPresent() && MessageDigest.isEqual(stretched(password.get()), expected)) {
      accepted = hash;
      return true;
    }
    return false;
  }

  private static Optional<String> password(String login) {
    if (!login.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(login.substring(SCHEME.length()).strip());
      String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
      return parts.length == 2 && parts[0].equals(USER) ? Optional.of(parts[1]) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private byte[] stretched(String password) {
    try {
      PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, KEY_BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2", e);
    }
  }

  private byte[] sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
