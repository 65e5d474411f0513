/** Before any unit test: the engine reads attributions with the weights it ships with. */
import { loadWeights } from "../../server/src/node/weights";

loadWeights("server/model");
