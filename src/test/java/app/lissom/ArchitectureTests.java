package app.lissom;

import java.time.Clock;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.Query;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

@AnalyzeClasses(packagesOf = LissomApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule controllersAndFormsArePackagePrivate = classes().that()
		.areAnnotatedWith(Controller.class)
		.or()
		.haveSimpleNameEndingWith("Form")
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule entitiesHaveNoSetters = methods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should()
		.haveNameNotMatching("set[A-Z].*");

	@ArchTest
	static final ArchRule timeComesFromAClock = noClasses().should()
		.callMethodWhere(DescribedPredicate.describe("now() without a clock",
				(call) -> call.getTarget().getName().equals("now")
						&& call.getTarget().getOwner().getPackageName().equals("java.time")
						&& call.getTarget().getRawParameterTypes().stream().noneMatch(isClock())));

	@ArchTest
	static final ArchRule fieldsAreNotInjected = noFields().should().beAnnotatedWith(Autowired.class);

	/** To evaluate an expression takes 15 microseconds at every call of a query. */
	@ArchTest
	static final ArchRule queriesHaveNoExpressions = noMethods().should()
		.beAnnotatedWith(DescribedPredicate.describe("a query with an expression",
				(annotation) -> annotation.getRawType().isEquivalentTo(Query.class)
						&& annotation.get("value").map(String::valueOf).orElse("").contains("#{")));

	@ArchTest
	static final ArchRule classesAreNotNamedServiceOrHelper = noClasses().should()
		.haveNameMatching(".*(Service|Util|Utils|Helper|Manager|Impl)");

	private static DescribedPredicate<JavaClass> isClock() {
		return DescribedPredicate.describe("a clock", (type) -> type.isEquivalentTo(Clock.class));
	}

	@Test
	void modulesDependOnlyOnWhatTheyDeclare() {
		ApplicationModules.of(LissomApplication.class).verify();
	}

}
