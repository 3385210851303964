package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What a person sees, in headless Chromium. Skipped where there is none, unless {@code
 * DATELINE_REQUIRE_BROWSER} is set. {@code -Dscreenshots=DIR} keeps what it saw.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  private static final List<Path> BROWSERS =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));
  private static final List<Path> DRIVERS =
      List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium/chromedriver"));

  private ServerFixture fixture;
  private ChromeDriver browser;
  private WebDriverWait patience;

  @BeforeAll
  void open(@TempDir Path profile) {
    Optional<Path> chromium = BROWSERS.stream().filter(Files::isExecutable).findFirst();
    Optional<Path> driver = DRIVERS.stream().filter(Files::isExecutable).findFirst();
    if (chromium.isEmpty() || driver.isEmpty()) {
      String missing = "no Chromium with its driver in " + BROWSERS + " and " + DRIVERS;
      assertThat(System.getenv("DATELINE_REQUIRE_BROWSER")).as(missing).isNull();
      assumeTrue(false, missing);
    }
    fixture = new ServerFixture((options, neighbour) -> options);
    browser = new ChromeDriver(service(driver.get()), options(chromium.get(), profile));
    patience = new WebDriverWait(browser, Duration.ofSeconds(30));
  }

  private static ChromeDriverService service(Path driver) {
    return new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build();
  }

  private static ChromeOptions options(Path chromium, Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,1000",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  @AfterAll
  void close() {
    Stream.of(browser, fixture).filter(java.util.Objects::nonNull).forEach(this::release);
  }

  private void release(Object open) {
    if (open instanceof ChromeDriver driver) {
      driver.quit();
    } else {
      ((ServerFixture) open).close();
    }
  }

  @AfterEach
  void theConsoleIsFreeOfErrors() {
    List<LogEntry> errors =
        browser.manage().logs().get(LogType.BROWSER).getAll().stream()
            .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
            .toList();
    assertThat(errors).isEmpty();
  }

  @Test
  void aQuestionOfTheStartPageOpensInFusekisEditorAndAnswers() {
    visitStartPage();
    look("start");
    browser.findElement(By.id("members-of")).click();
    run();
    look("members");
    assertThat(answer()).contains("India", "China, Russia and India belong to the group");
  }

  @Test
  void anArticleOfTheStartPageOpensTheFactsThatItStates() {
    visitStartPage();
    browser.findElement(By.linkText("Pelosi lands in Taiwan")).click();
    run();
    look("article");
    assertThat(answer()).contains("Nancy Pelosi", "China accused the United States");
  }

  @Test
  void theStartPageIsReadableInTheDarkAndOnATelephone() {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        java.util.Map.of(
            "features",
            List.of(java.util.Map.of("name", "prefers-color-scheme", "value", "dark"))));
    browser.manage().window().setSize(new org.openqa.selenium.Dimension(420, 900));
    visitStartPage();
    look("dark");
    String script = "return document.documentElement.scrollWidth <= window.innerWidth";
    assertThat(((JavascriptExecutor) browser).executeScript(script)).isEqualTo(true);
    browser.manage().window().setSize(new org.openqa.selenium.Dimension(1280, 1000));
  }

  @Test
  void fusekisOwnPagesWork() {
    browser.get(fixture.server.userInterfacePage().toString());
    patience.until(
        ExpectedConditions.visibilityOfElementLocated(By.cssSelector("button.btn-primary")));
    look("ui");
    browser.get(fixture.server.userInterfacePage() + "#/dataset/dateline/info");
    patience.until(
        ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "/dateline/sparql"));
    look("info");
  }

  private void visitStartPage() {
    browser.get(fixture.server.startPage().toString());
  }

  private void run() {
    WebElement button =
        patience.until(
            ExpectedConditions.elementToBeClickable(By.cssSelector(".yasqe_queryButton")));
    button.click();
    patience.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".yasr tbody tr")));
  }

  private String answer() {
    return browser.findElement(By.cssSelector(".yasr")).getText();
  }

  /** Keeps what is on the screen, where that was asked for. */
  private void look(String name) {
    String folder = System.getProperty("screenshots", "");
    if (!folder.isEmpty()) {
      try {
        Files.createDirectories(Path.of(folder));
        Files.write(Path.of(folder, name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
