package app.lissom.kernel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import app.lissom.kernel.SaveResult.Conflict;
import app.lissom.kernel.SaveResult.Saved;
import app.lissom.kernel.SaveResult.Unchanged;
import org.junit.jupiter.api.Test;

import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks what is saved, and that no caller ignores the result. */
class SaveResultTests {

	private static final String RESULT = Type.getDescriptor(SaveResult.class);

	private final AtomicInteger written = new AtomicInteger();

	@Test
	void savesWhatIsNew() {
		assertThat(create(null, "a", null)).isInstanceOf(Saved.class);
		assertThat(this.written).hasValue(1);
	}

	@Test
	void savesTheSameOnce() {
		assertThat(create("a", "a", null)).isInstanceOf(Unchanged.class);
		assertThat(change("a", "a", SeenVersion.ofValue("b"))).isInstanceOf(Unchanged.class);
		assertThat(this.written).hasValue(0);
	}

	@Test
	void asksBeforeItOverwritesWhatWasNotSeen() {
		assertThat(create("a", "b", null))
			.isEqualTo(new Conflict<>(List.of(new SaveResult.Difference<>("a", SeenVersion.ofValue("a"), "b", false))));
		assertThat(change("a", "b", SeenVersion.ofValue("c"))).isInstanceOf(Conflict.class);
		assertThat(create(null, "b", SeenVersion.ofValue("a"))).as("deleted meanwhile").isInstanceOf(Conflict.class);
		assertThat(this.written).hasValue(0);
	}

	@Test
	void overwritesWhatWasSeen() {
		assertThat(create("a", "b", SeenVersion.ofValue("a"))).isInstanceOf(Saved.class);
		assertThat(change("a", "b", SeenVersion.ofValue("a"))).isInstanceOf(Saved.class);
		assertThat(change("a", "b", null)).isInstanceOf(Saved.class);
		assertThat(create(null, "b", SeenVersion.ofValue(null))).isInstanceOf(Saved.class);
		assertThat(this.written).hasValue(4);
	}

	@Test
	void nobodyIgnoresTheResult() throws IOException {
		List<String> ignored = new ArrayList<>();
		for (Resource type : new PathMatchingResourcePatternResolver()
			.getResources("classpath:app/lissom/**/*.class")) {
			if (type.getURL().getPath().contains("/test-classes/")) {
				continue;
			}
			new ClassReader(type.getInputStream()).accept(new Callers(ignored), 0);
		}
		assertThat(ignored).isEmpty();
	}

	private SaveResult<String> create(String saved, String offered, SeenVersion seen) {
		return SaveResult.saveUnlessConflict(saved, SeenVersion.ofValue(saved), offered, offered.equals(saved), seen,
				this.written::incrementAndGet);
	}

	private SaveResult<String> change(String saved, String offered, SeenVersion seen) {
		return SaveResult.saveValueUnlessConflict(saved, offered, seen, this.written::incrementAndGet);
	}

	/**
	 * Finds methods that drop the result of a call, or hand on a call whose result is
	 * dropped.
	 */
	private static final class Callers extends ClassVisitor {

		private final List<String> ignored;

		private String name = "";

		Callers(List<String> ignored) {
			super(SpringAsmInfo.ASM_VERSION);
			this.ignored = ignored;
		}

		@Override
		public void visit(int version, int access, String name, String signature, String superName,
				String[] interfaces) {
			this.name = name;
		}

		@Override
		public MethodVisitor visitMethod(int access, String method, String descriptor, String signature,
				String[] exceptions) {
			return new MethodVisitor(SpringAsmInfo.ASM_VERSION) {

				private boolean result;

				/** Whether the next call is given code that has such a result. */
				private boolean supplied;

				@Override
				public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
					this.result = type.endsWith(")" + RESULT)
							|| (this.supplied && type.endsWith(")Ljava/lang/Object;"));
					this.supplied = false;
				}

				@Override
				public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... arguments) {
					this.result = false;
					this.supplied = Stream.of(arguments)
						.filter(Handle.class::isInstance)
						.anyMatch((handle) -> ((Handle) handle).getDesc().endsWith(")" + RESULT));
					check(this.supplied && ((Type) arguments[0]).getReturnType() == Type.VOID_TYPE);
				}

				@Override
				public void visitInsn(int opcode) {
					check(this.result && opcode == Opcodes.POP);
					this.result = false;
				}

				@Override
				public void visitVarInsn(int opcode, int variable) {
					this.result = false;
				}

				private void check(boolean dropped) {
					if (dropped) {
						Callers.this.ignored.add(Callers.this.name + "." + method);
					}
				}

			};
		}

	}

}
