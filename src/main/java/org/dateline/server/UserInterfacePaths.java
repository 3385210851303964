package org.dateline.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Puts Fuseki's UI below {@code /ui/}, where it leaves {@code /} to the start page. The UI asks for
 * everything relative to its own address, so each request below {@code /ui/} is answered as Fuseki
 * answers it below {@code /}.
 */
final class UserInterfacePaths implements Filter {
  static final String HOME = "/ui/";
  private static final String INDEX = "/index.html";

  /** A script of ours that goes before the UI's own. */
  private static final String PREFIXES = "prefixes.js";

  private final String prefixes = ServerResource.read("/org/dateline/server/" + PREFIXES);
  private final String index =
      ServerResource.read("/webapp/index.html")
          .replace("<head>", "<head>\n    <script src=\"" + PREFIXES + "\"></script>");

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    String path = request.getRequestURI();
    if (path.equals("/ui") || path.equals(INDEX)) {
      ((HttpServletResponse) out).sendRedirect(HOME);
    } else if (!path.startsWith(HOME)) {
      chain.doFilter(in, out);
    } else if (path.equals(HOME)) {
      send(index, "text/html", out);
    } else if (path.equals(HOME + PREFIXES)) {
      send(prefixes, "text/javascript", out);
    } else if (path.startsWith(HOME + DatelineServer.DATASET + "/")) {
      chain.doFilter(below(request, path.substring(HOME.length() - 1)), out);
    } else {
      forward(request, path.substring(HOME.length() - 1), (HttpServletResponse) out);
    }
  }

  private static void send(String text, String type, ServletResponse response) throws IOException {
    response.setContentType(type + ";charset=UTF-8");
    response.getWriter().write(text);
  }

  private static void forward(HttpServletRequest request, String file, HttpServletResponse response)
      throws IOException, ServletException {
    RequestDispatcher dispatcher = request.getRequestDispatcher(file);
    if (dispatcher == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      dispatcher.forward(request, response);
    }
  }

  /** Fuseki finds its datasets by the address of the request, before any servlet. */
  private static HttpServletRequest below(HttpServletRequest request, String path) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getRequestURI() {
        return path;
      }

      @Override
      public String getServletPath() {
        return path;
      }
    };
  }
}
