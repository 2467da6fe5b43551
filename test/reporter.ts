import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node'

/** Ends the run with one plain line: `N passed, N failed`. */
export default class PlainLastLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    let passed = 0
    let failed = errors.length
    let skipped = 0
    for (const module of modules) {
      if (
        module.state() === 'failed' &&
        [...module.children.allTests()].every(test => test.result().state !== 'failed')
      )
        failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed += 1
        else if (state === 'failed') failed += 1
        else skipped += 1
      }
    }
    if (reason === 'interrupted' && failed === 0) failed = 1
    // After the summary that the reporter before this one prints.
    process.once('exit', code => {
      const broken = code !== 0 && failed === 0 ? 1 : failed
      process.stdout.write(`${passed} passed, ${broken} failed${skipped ? `, ${skipped} skipped` : ''}\n`)
    })
  }
}
