@echo off
rem Starts huibian.jar, which lies beside it; see the script huibian. Writes nothing.
rem HUIBIAN_OPTS may hold options for Java, such as -Xmx2g.
setlocal
set "JAR=%~dp0huibian.jar"
set "ARCHIVE=%~dp0huibian.jsa"
set "JAVA=java"
if not exist "%JAR%" (
    echo %JAR% is missing; put huibian.cmd and huibian.jar into the same folder 1>&2
    exit /b 2
)
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "SHARED="
if exist "%ARCHIVE%" set SHARED="-XX:SharedArchiveFile=%ARCHIVE%" -Xlog:disable
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData %HUIBIAN_OPTS% "-Dhuibian.command=%~n0" %SHARED% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
