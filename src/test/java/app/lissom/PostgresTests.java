package app.lissom;

import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Runs the tests of rules and repositories once more, on PostgreSQL. They share their JVM
 * with the tests on H2: a second one would load and compile all classes again, which
 * takes longer than the tests.
 */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages("app.lissom")
@IncludeClassNamePatterns(".*Tests")
@IncludeTags("database & !pages")
class PostgresTests {

	@BeforeSuite
	static void choosePostgres() {
		TestDatabase.choose("postgresql");
	}

	@AfterSuite
	static void chooseH2() {
		TestDatabase.choose("h2");
	}

}
