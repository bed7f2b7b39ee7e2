import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

/** Runs a program in the project's root, its output shown as it comes. Gives its exit status (1 if it cannot start). */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      ...options,
      env: { ...process.env, ...options.env },
    })
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Runs a program of node_modules with this very Node. */
export function runTool(packageBin, args, options) {
  return run(process.execPath, [join(root, 'node_modules', packageBin), ...args], options)
}
