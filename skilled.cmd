@echo off
rem Starts Skilled; builds it first if it has never been built. Written for Windows 10 and newer, but not tried there.
rem
rem SKILLED_JAVA_OPTIONS  further options for Java, such as -Xmx8g
rem SKILLED_DEBUG=1       show full traces of faults
setlocal EnableExtensions

set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\skilled.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version >nul 2>nul
if errorlevel 1 (
  echo skilled: needs Java 17 or newer; install a JDK, or set JAVA_HOME to one that is there. 1>&2
  exit /b 2
)

rem Unlike the launcher for Unix, this one does not notice that sources have changed: delete target\skilled.jar for that.
if not exist "%JAR%" call :build
if errorlevel 1 exit /b 1

"%JAVA%" -XX:+UseParallelGC %SKILLED_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %errorlevel%

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo skilled: the program is not built yet, and Maven, which builds it, is not on the PATH; install Maven 3.8 or newer. 1>&2
  exit /b 1
)
echo skilled: building ^(first use; two to three minutes^), log in %TEMP%\skilled-build.log 1>&2
pushd "%HOME_DIR%"
call mvn -B -DskipTests package >"%TEMP%\skilled-build.log" 2>&1
set "CODE=%errorlevel%"
popd
if not "%CODE%"=="0" (
  type "%TEMP%\skilled-build.log" 1>&2
  echo skilled: the build failed; what Maven says is above 1>&2
  exit /b 1
)
exit /b 0
