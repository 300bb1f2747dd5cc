import { topicPlants } from '../topics/topics.js';
import type { World } from '../world.js';
import type { Plant } from './script.js';

/** Everything planted: in projects, and in what the departments send. */
export const allPlants = (world: World): Plant[] => [...world.planted.plants, ...topicPlants(world)];
