process.stdout.write('hi ' + import.meta.dirname + '\n');
