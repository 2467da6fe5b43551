import { type Logger as PinoLogger, pino } from 'pino'

export type Logger = PinoLogger

/**
 * The paper's log: JSON lines on standard error. Nothing that names a person belongs in it:
 * no mail address, no token, no IP address; the paths below are a second line of defence.
 */
export const createLogger = (level = 'info'): Logger =>
  pino(
    { level, base: null, redact: ['email', '*.email', 'token', '*.token', 'cookie', 'err.config'] },
    pino.destination(2),
  )

export const silentLogger = (): Logger => pino({ level: 'silent' })
