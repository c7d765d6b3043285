/**
 * Joins the compiled files that a command needs, because opening some hundred small files costs more
 * than running them. Commands and formats stay lazy: each dynamic import becomes a file of its own.
 * Outside packages are left to Node, so that the lock file decides what runs.
 */
export default {
  input: { main: 'build/cli/main.js' },
  platform: 'node',
  external: [/^node:/, /^[a-z@][^.]*$/],
  output: {
    dir: 'dist/cli',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
};
