package app.lissom.kernel;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Makes the components of a record required unless they are {@link Nullable}. */
class ExportIntrospector extends JacksonAnnotationIntrospector {

	private static final long serialVersionUID = 1;

	@Override
	public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
		return isNullable(member) ? null : Boolean.TRUE;
	}

	@Override
	public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
		return JsonSetter.Value.construct(isNullable(member) ? Nulls.DEFAULT : Nulls.FAIL, Nulls.FAIL);
	}

	private static boolean isNullable(Annotated member) {
		return !(member instanceof AnnotatedParameter parameter && parameter.getDeclaringClass().isRecord()
				&& parameter.getOwner() instanceof AnnotatedConstructor)
				|| parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()].getAnnotatedType()
					.isAnnotationPresent(Nullable.class);
	}

}
