import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one line, `N passed, N failed`, counted from the results of the tests. */
export function closingLine(): Reporter {
  return {
    onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
      let [passed, failed, skipped] = [0, errors.length, 0];
      for (const module of modules) {
        // A file that could not be loaded has no tests to count.
        if (module.state() === 'failed' && module.children.size === 0) failed++;
        for (const test of module.children.allTests()) {
          const { state } = test.result();
          if (state === 'passed') passed++;
          else if (state === 'failed') failed++;
          else skipped++;
        }
      }
      process.stdout.write(
        `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
      );
    },
  };
}
