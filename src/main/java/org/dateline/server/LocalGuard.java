package org.dateline.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps other web sites, which the user's browser may have open as well, away from a server that
 * only this machine should reach: no foreign host names (DNS rebinding), no requests that change
 * something from another origin, and no scripts or connections but the server's own.
 */
final class LocalGuard implements Filter {
  private static final Set<String> LOCAL = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /** The UI compiles its templates at run time and sets styles on elements. */
  private static final String CONTENT_POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; "
          + "script-src 'self' 'unsafe-inline' 'unsafe-eval'; img-src 'self' data:; "
          + "font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; "
          + "object-src 'none'; base-uri 'self'; form-action 'self'";

  private static final int MISDIRECTED = 421;

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    String host = String.valueOf(request.getHeader("Host")).toLowerCase(Locale.ROOT);
    if (!isLocal(host, request.getLocalPort())) {
      response.sendError(MISDIRECTED, "This server answers to localhost only");
      return;
    }
    if (!READING.contains(request.getMethod()) && isForeign(request, host)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "Another site may not send this");
      return;
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Content-Security-Policy", CONTENT_POLICY);
    chain.doFilter(request, response);
  }

  private static boolean isLocal(String host, int port) {
    String suffix = ":" + port;
    return host.endsWith(suffix)
        ? LOCAL.contains(host.substring(0, host.length() - suffix.length()))
        : port == 80 && LOCAL.contains(host);
  }

  private static boolean isForeign(HttpServletRequest request, String host) {
    String origin = request.getHeader("Origin");
    String site = request.getHeader("Sec-Fetch-Site");
    return (origin != null && !origin.equals("http://" + host))
        || (site != null && !site.equals("same-origin") && !site.equals("none"));
  }
}
