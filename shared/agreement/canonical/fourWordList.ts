/**
 * 1024 plain words, ten bits each, in alphabetical order. Chosen for the telephone: four letters or
 * more, no numbers, months or days, no word that sounds like another, none that is one letter away
 * from another. The order is part of what a printed page says: never change it.
 */
export const FOUR_WORD_LIST: readonly string[] = `
abacus acacia academy acorn acrobat acrylic adobe aerial agate airport album alcove alder algebra
almanac almond aloe alphabet alpine amateur amber amble amethyst anchor anemone ankle antenna
anthem antler anvil apex apple apricot apron aquarium arbor arcade archway arctic arena armchair
arrow artist aspen aster athlete atlas atom attic auburn aurora autumn avenue avocado award axis
axle azalea backpack badger bagel baker balcony ballad balloon balsam bamboo banana banjo banner
barefoot barn basalt basil basket bassoon bathtub battery beacon beagle bedrock bedtime beehive
beetle begonia beluga bench bicycle bingo biology birch biscuit bison blanket blender blizzard
blossom blouse bobbin bobcat bonfire bonnet bookcase bottle bowl boxwood bracelet bramble branch
bravo breeze briar brick bridge bright bristle broccoli bronze broom brown bubble bucket buckle
buffalo bugle builder bulb bulletin bumper bungalow burrito butter button cabbage cabin cable
cactus calcium calendar calico camellia camera campus canal canary candle canoe canopy caramel
caravan cardinal carnival carpet cartoon cascade castle cavern cedar celery center ceramic chalk
chamber chapter charcoal chariot charm cheddar cheerful cheetah chemist cherry chestnut chimney
chipmunk cider cinema cinnamon circle circus citrus city clarinet classic clay cliff climate climb
cloak closet cloud clover coach coastal cobalt cobbler coconut collage comet compass concert
condor cookie copilot copper cork cornet cosmos cottage cotton country cozy cradle crane crater
crayon creative crescent cricket crimson crocus crystal cubic cucumber cupboard cupcake curator
curry curtain curve cushion cycle cypress daffodil daisy dance daybreak delta denim dewdrop
diagram dialogue diamond dinner diploma director dogwood dolphin domino doorbell doorway dormouse
dorsal dove downtown dragon drawer drift drizzle drummer duckling dugout dumpling duplex dusk
earring earth easel echo eclair eclipse eggplant elbow electron elegant elephant emblem emerald
enamel engine envelope epic episode equator estuary evening exhibit explorer express fabric
factory fairway falcon fancy farm feather federal fennel fern ferret festival fiddle field finch
finger flag flamingo flannel flask flint floral flute foam focus foghorn folder foliage fondue
footpath forest forge fossil foundry fountain foxglove fragment freckle freight fresco frolic
frontier frost fungus galaxy gallery gallon garage garden garnet gateway gauze gazebo gecko
gelatin gentle geode geranium gibbon gingham giraffe glacier glade gladiola glass glider globe
golden goldfish gondola gosling gossamer graceful grain grand granite grape gravel gravity green
grid grocery grotto grove guide guitar gumdrop gust gymnast habitat hallway hamlet hammer hammock
hamster handsaw harmony harness harp harvest hawk hawthorn haystack hazel headband hedgehog helium
helmet hemlock herald heritage hexagon hickory highway hilltop hockey hollow honey horizon hummus
hurdle hydrogen iceberg icicle igloo iguana image indigo infant inkwell inland inlet insect iris
iron ivory jacket jade jaguar jasmine jasper jazz jelly jersey jigsaw jogger journal jubilee
juggler juice jungle juniper kangaroo karate kayak kelp kettle keyboard keyhole keynote kilogram
kimono kindling kindness kiosk kitchen kite kitten kiwi koala kumquat ladder ladybug lake lamp
lantern lapel laptop larch lark lasagna laser lasso lattice laundry laurel lavender lawn lecture
legato legend lemon lemur lens lentil leopard lettuce library lifeboat light lilting lily lime
linden lion liquid lizard lobster locket lodge logic lotus lunar lupine lyric macaroni machine
mackerel magazine magenta magic magnolia magpie mahogany mailbox mallard mallet mammoth mandolin
mango mansion maple marathon marble marigold marimba marina market marmot maroon marsh mascot mask
mason mastiff matinee mattress meadow melody memory menu meringue mermaid mesa meteor metric
midnight milkweed miller mimosa mineral minnow mint mirror mocha mohair molasses mongoose monitor
monsoon monument mosaic moss motor mouse muffin mulberry mural museum mushroom music myrtle napkin
narwhal navy nebula nectar needle neptune nest nickel nimble nimbus noble noodle noon notebook
novel nugget nutmeg nylon oasis oatmeal obelisk oboe observer ocean ocelot octagon octopus
offshore olive omega omelet onion onyx opal opera orange orbit orchard orchid oregano origami
oriole osprey ostrich otter outdoor outline oven overcoat oxygen oyster pacific package paddle
padlock pagoda painter palace palm pamphlet pancake panda panther papaya paper paprika paragon
parasol parcel parka parrot parsnip passport pastel pastry pasture patio patrol pavilion peanut
pebble pecan pelican pencil pendant penguin pepper perch perfume petunia photo pianist piano
piccolo pickle picnic picture pillow pilot pinecone pink pinwheel pioneer pitcher pixel pizza
planet plank planner plaster plateau platinum platypus playful plaza plumber plywood podium poem
poetry polar polka polo poncho pond popcorn poppy porridge portrait postcard potato pottery powder
presto pretzel primrose prism proverb province pulley puma pumice pumpkin purple purse puzzle
pyramid quarry quartet quasar quill quintet quiver quiz raccoon radar radiant radio radish raft
railway rainbow rainfall raisin ranger raven ravine rebound recipe recycle redwood reindeer
ribcage ripple river robin robot rodeo roller rooftop rooster rosebud rosemary rosette rotunda
rubber ruby rucksack rudder ruler runway russet rustic saffron sage sailboat salad salmon samba
sandbox sapling sapphire sardine satchel satin saucer savanna sawmill scallop scarf scarlet
science scissors scooter scout script scroll seagull seahorse seaside season seesaw seminar
shallot shamrock shawl shelf sherbet shingle shoebox shore shovel shrub shuttle sidewalk signal
silk silver skating sketch skillet skylark skyline slipper smooth snail snapper snow soccer sofa
softball soil sonata soprano soup soybean spaniel spark sparrow spatula spectrum spice spinach
spiral sponge spoon spray spring sprocket spruce square squirrel stable stadium stanza stardust
starfish statue sticker stone stork strand straw stream street studio sturdy suburb subway sugar
suitcase summer summit sunbeam sundial sunlight surfer surprise swallow swamp swan sweater swift
swing switch sycamore symphony syrup tablet taco tadpole tailor talent tambour tandem tangelo
tapestry tapioca target taxi teacup teapot telegram tempo tennis terrace textile texture theater
thermos thicket thimble thistle thrush thumb thunder tiger tinsel tissue toast toboggan toffee
tomato tonic topaz tortilla tortoise totem toucan towel township track tractor trail tranquil
trapeze treasure treetop trellis triangle tribune tricycle trolley trombone trophy tropical
trumpet tuba tugboat tulip tundra tunnel turnip turret turtle tuxedo twilight twine typhoon
umbrella unicorn uniform universe upland urban valley vanilla vault vector velour velvet veranda
verb verse viaduct video village vine virtue visitor vista vitamin volume voyage waffle wagon
walnut walrus waltz warbler wardrobe watch water waxwing weaver welcome wetland wharf wheat
whisker white wicker widget wildcat window winter wisdom wisteria wolf wombat wonder woodland
woodwind wool workshop yearbook yellow yodel yogurt yucca zebra zenith zephyr zeppelin zigzag zinc
zinnia zipper zither zodiac zone zucchini
`
  .trim()
  .split(/\s+/);
