import { parentPort, workerData } from 'node:worker_threads'
import { pace } from './pace.ts'

parentPort?.postMessage(await pace(workerData))
