package app.lissom.routine;

import app.lissom.page.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Another name for an own routine, as it is typed. */
record RoutineNameForm(@NotBlank(message = "{routine.name.missing}") @PlainText(max = 100) @Nullable String name) {

}
