package app.lissom.routine;

import app.lissom.kernel.Note;
import app.lissom.page.PlainText;
import org.jspecify.annotations.Nullable;

/** What helps on a flare day, as it is typed; empty forgets it. */
record FlareNoteForm(@PlainText(max = Note.MAX, lines = true) @Nullable String note) {

}
