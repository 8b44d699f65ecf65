@echo off
rem The command line of EWA Editor: the app itself, without a window.
"%~dp0..\EWA Editor.exe" --disable-gpu --log-level=3 --ewa -- %*
