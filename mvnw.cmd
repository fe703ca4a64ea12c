@echo off
rem Runs Maven: the one on the PATH, or else a pinned one that .mvn\FetchMaven.java fetches once.
setlocal

where mvn.cmd >nul 2>nul
if %errorlevel% equ 0 (
	call mvn.cmd %*
	exit /b
)

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>nul
if %errorlevel% neq 0 (
	echo mvnw: a JDK 17 or newer is needed: put java on the PATH, or set JAVA_HOME. 1>&2
	exit /b 1
)

for /f "tokens=5 delims==; " %%v in ('findstr /c:" VERSION = " "%~dp0.mvn\FetchMaven.java"') do set "version=%%~v"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "maven=%MAVEN_USER_HOME%\wrapper\apache-maven-%version%"
if not exist "%maven%\bin\mvn.cmd" (
	"%java%" "%~dp0.mvn\FetchMaven.java" "%maven%" || exit /b 1
)
call "%maven%\bin\mvn.cmd" %*
exit /b
