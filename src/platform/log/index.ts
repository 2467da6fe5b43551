import { type Logger as PinoLogger, pino } from 'pino'

export type Logger = PinoLogger

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

type LogLevel = (typeof logLevels)[number]

export const isLogLevel = (text: string): text is LogLevel => logLevels.some(level => level === text)

/**
 * The paper's log: JSON lines on standard error. Nothing that names a person belongs in it:
 * no mail address, no token, no IP address; the paths below are a second line of defence.
 */
export const createLogger = (level: LogLevel = 'info'): Logger =>
  pino(
    { level, base: null, redact: ['email', '*.email', 'token', '*.token', 'cookie', 'err.config'] },
    pino.destination(2),
  )

export const silentLogger = (): Logger => pino({ level: 'silent' })
