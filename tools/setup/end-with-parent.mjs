// Loaded before the server: whoever kills the launcher outright means the server.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.channel?.unref();
