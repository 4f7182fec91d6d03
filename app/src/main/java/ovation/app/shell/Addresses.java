package ovation.app.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import ovation.app.address.AddressModel;
import ovation.app.address.AddressSheet;
import ovation.app.address.ServerWords;
import ovation.app.job.JobStage;
import ovation.app.job.JobTask;
import ovation.app.job.Jobs;
import ovation.app.session.DocumentSession;
import ovation.app.session.OpenAddressJob;
import ovation.app.session.Opened;
import ovation.app.session.Workspace;
import ovation.app.text.Texts;
import ovation.packaging.job.Outcome;
import ovation.packaging.net.HttpAddress;

/** "Open address": the sheet, the job that asks the server, and the package for review. */
public final class Addresses {
  private final Editor editor;
  private final Workspace workspace;
  private final Jobs jobs;
  private final RecentPackages recent;
  private final Sheets sheets;
  private final Texts texts;
  private final ServerWords words;
  private final Consumer<String> complain;
  private String failed = "";

  Addresses(
      Editor editor,
      Workspace workspace,
      Jobs jobs,
      RecentPackages recent,
      Sheets sheets,
      Texts texts,
      Consumer<String> complain) {
    this.editor = editor;
    this.workspace = workspace;
    this.jobs = jobs;
    this.recent = recent;
    this.sheets = sheets;
    this.texts = texts;
    this.complain = complain;
    words = new ServerWords(texts);
  }

  /** Asks for an address; one that did not work is there to be mended. */
  public void ask() {
    AddressModel model = new AddressModel(failed, texts);
    Visit visit = new Visit(model);
    sheets.show(visit.sheet);
  }

  /** Opens a package on a server in the background, or brings it to the front if it is open. */
  public void open(HttpAddress address) {
    var _ = open(address, sentence -> sentence.ifPresent(complain));
  }

  /** Hands back the job, if there is anything to be asked. */
  private @Nullable JobTask<Opened> open(HttpAddress address, Consumer<Optional<String>> ended) {
    Optional<DocumentSession> known = workspace.find(address);
    if (known.isPresent()) {
      workspace.currentProperty().set(known.get());
      ended.accept(Optional.empty());
      return null;
    }
    OpenAddressJob job =
        new OpenAddressJob(texts.sentence("job.open", name(address)), address, texts);
    return jobs.start(
        job,
        outcome -> {
          switch (outcome) {
            case Outcome.Done<Opened>(Opened opened) -> {
              failed = "";
              editor.show(new DocumentSession(opened, texts));
              recent.add(address);
              ended.accept(Optional.empty());
            }
            case Outcome.Failed<Opened> failure -> {
              failed = address.toString();
              ended.accept(Optional.of(words.of(address, failure.reason())));
            }
            case Outcome.Cancelled<Opened> cancelled -> {
              failed = address.toString();
              ended.accept(Optional.empty());
            }
          }
        });
  }

  private static String name(HttpAddress address) {
    return address.name().isEmpty() ? String.valueOf(address.uri().getHost()) : address.name();
  }

  /** One time that the sheet is open. */
  private final class Visit implements AddressSheet.Ways {
    private final AddressModel model;
    private final Node sheet;

    Visit(AddressModel model) {
      this.model = model;
      sheet = new AddressSheet(model, texts, this).node();
    }

    @Override
    public void open(HttpAddress address) {
      JobTask<Opened> task = Addresses.this.open(address, this::ended);
      model.taskProperty().set(task);
      if (task == null) {
        close();
      }
    }

    private void ended(Optional<String> sentence) {
      JobTask<?> task = model.taskProperty().get();
      boolean came = task != null && sentence.isEmpty() && !isCancelled(task);
      model.taskProperty().set(null);
      if (came && isSeen()) {
        close();
      } else if (isSeen()) {
        sentence.ifPresent(model::fail);
      } else {
        sentence.ifPresent(complain);
      }
    }

    private boolean isCancelled(JobTask<?> task) {
      return task.stageProperty().get() == JobStage.CANCELLED;
    }

    private boolean isSeen() {
      return sheets.isShown(sheet);
    }

    @Override
    public void stop(JobTask<?> task) {
      jobs.stop(task);
    }

    @Override
    public void close() {
      sheets.hide();
    }
  }
}
