import { serve } from './server.js';

serve();
