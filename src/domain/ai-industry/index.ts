import type { Pack } from "../../model/pack.ts";
import { emptyCues, emptyLexicon } from "../combine.ts";
import { entries, words } from "../words.ts";

/** What texts on artificial intelligence need beside the general pack: AI models, and the words that tell one. */
export const aiIndustryPack: Pack = {
  name: "ai-industry",
  entityTypes: [
    {
      type: "Model",
      parent: "Product",
      description: "A named AI model, or a family or series of models.",
    },
  ],
  relations: [],
  lexicon: {
    ...emptyLexicon,
    classes: [
      {
        type: "Model",
        gender: "unknown",
        words: entries(`
          model, language model, large language model, foundation model, reasoning model, frontier model, base model,
          reasoner, llm, checkpoint, transformer, neural network, classifier, chat model, open-weight model, vision model,
          diffusion model, speech model, embedding model, world model, model family, model variant, variant, model series, flagship model`),
      },
      {
        type: "Product",
        gender: "unknown",
        words: entries(`
          chatbot, assistant, ai assistant, coding assistant, agent, copilot, accelerator, gpu, chip, inference api, playground,
          inference engine, vector database, runtime, framework, toolkit, benchmark, dataset`),
      },
      {
        type: "Organization",
        gender: "unknown",
        words: entries(
          "lab, ai lab, research lab, frontier lab, model maker, ai company, ai start-up, ai startup, chipmaker",
        ),
      },
    ],
    heads: [
      { type: "Organization", points: 20, where: "last", words: words("AI") },
      { type: "Model", points: 45, where: "last", words: words("Model LLM Models LLMs") },
    ],
    prepositions: [
      {
        type: "Model",
        points: 30,
        words: entries(`
          models like, models such as, models including, model called, model named, weights of, weights for, fine-tuned from, distilled from,
          tokens of, fine-tune of, checkpoint of, checkpoints of, generation of, release of, model after, built on top of, parameters of`),
      },
    ],
    verbs: [
      {
        end: "object",
        type: "Model",
        points: 14,
        lemmas: words("train pretrain distil distill finetune fine-tune quantize quantise prompt"),
      },
      {
        end: "subject",
        type: "Model",
        points: 10,
        lemmas: words("generate outperform infer hallucinate reason"),
      },
    ],
    stopNames: words("AI AGI LLM LLMs ML NLP GPU GPUs TPU TPUs NPU RAG RLHF SOTA MoE API APIs SDK"),
  },
  patterns: [],
  cues: emptyCues,
};
